// Appizer: an API key in a header.

import createClient from "openapi-fetch";
import type { paths } from "#specs/appizer";
import { accepted, baseUrl, check, credential } from "./mock.ts";

const appizer = createClient<paths>({ baseUrl, headers: { "X-API-Key": credential("api_key") } });

const { app } = accepted(await appizer.POST("/v1/apps", { body: { name: "Shop", timezone: "Europe/Athens" } }));
check(app.name === "Shop", "the response contains the app");

const path = { id: app.id };
const page = accepted(await appizer.GET("/v1/apps", { params: { query: { limit: 100 } } }));
check(page.apps.some((other) => other.id === app.id), "the app is in the list");

const changed = accepted(await appizer.PATCH("/v1/apps/{id}", { params: { path }, body: { description: "Our shop" } }));
check(changed.app.description === "Our shop", "the description was changed");

accepted(await appizer.DELETE("/v1/apps/{id}", { params: { path } }));
const gone = await appizer.GET("/v1/apps/{id}", { params: { path } });
check(gone.response.status === 404, "a deleted app is gone");
