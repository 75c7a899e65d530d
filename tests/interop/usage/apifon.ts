// Apifon: every request is signed over method, path, body and date.

import { createHmac } from "node:crypto";
import createClient, { type Middleware } from "openapi-fetch";
import type { paths } from "#specs/apifon";
import { accepted, baseUrl, check, credential } from "./mock.ts";

const signing: Middleware = {
  async onRequest({ request }) {
    const date = new Date().toUTCString();
    const body = await request.clone().text();
    const message = [request.method, new URL(request.url).pathname, body, date].join("\n");
    const signature = createHmac("sha256", credential("secret")).update(message).digest("base64");
    request.headers.set("X-ApifonWS-Date", date);
    request.headers.set("Authorization", `ApifonWS ${credential("token")}:${signature}`);
    request.headers.set("Content-Type", "application/json");
    return request;
  },
};

const apifon = createClient<paths>({ baseUrl });
apifon.use(signing);

const sent = accepted(
  await apifon.POST("/services/api/v1/sms/send", {
    body: {
      message: { text: "Καλημέρα {name}", sender_id: "Shop" },
      subscribers: [{ number: "306912345678", custom_id: "42", params: { name: "Jo" } }],
    },
  }),
);
check(sent.results["306912345678"] !== undefined, "the message was taken for the number");

const lists = accepted(await apifon.GET("/services/api/v1/list"));
check(lists !== undefined, "the response contains lists");
