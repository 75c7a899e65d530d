// Appboy: the identifier of the app group, in the query of a GET and in the body of a POST.

import createClient from "openapi-fetch";
import type { paths } from "#specs/appboy";
import { accepted, baseUrl, check, credential } from "./mock.ts";

const appboy = createClient<paths>({ baseUrl });
const app_group_id = credential("app_group_id");

const time = new Date().toISOString();
const tracked = accepted(
  await appboy.POST("/users/track", {
    body: {
      app_group_id,
      attributes: [{ external_id: "user1", first_name: "Jo", visits: { inc: 1 } }],
      events: [{ external_id: "user1", name: "rented_movie", time }],
    },
  }),
);
check(tracked.message === "success", "the user was tracked");

const exported = accepted(
  await appboy.POST("/users/export/ids", { body: { app_group_id, external_ids: ["user1"] } }),
);
check(exported.users?.[0]?.first_name === "Jo", "the export knows the user");

const listed = accepted(await appboy.GET("/segments/list", { params: { query: { app_group_id } } }));
check(listed.segments.length > 0, "there are segments");
