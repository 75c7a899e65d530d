// Appoxee: the service call carries a signature in its body, the server calls carry credentials in headers.

import { createHash, randomUUID } from "node:crypto";
import createClient from "openapi-fetch";
import type { components, paths } from "#specs/appoxee";
import { accepted, baseUrl, check, credential } from "./mock.ts";

function proof(): components["schemas"]["ServiceAuth"] {
  const timestamp = Math.floor(Date.now() / 1000);
  const random = randomUUID();
  const AppSDKKey = credential("sdk_key");
  const signed = `${timestamp}${credential("secret")}${AppSDKKey}${random}`;
  return { timestamp, AppSDKKey, random, signature: createHash("md5").update(signed).digest("hex") };
}

const appoxee = createClient<paths>({ baseUrl });

const udid = "device-1";
const set = accepted(
  await appoxee.POST("/api/", { body: { action: "tag", udid, tags: { set: ["news"] }, auth: proof() } }),
);
check(set.response === "Success", "the tag was set");
const got = accepted(await appoxee.POST("/api/", { body: { action: "tag", udid, tags: "get", auth: proof() } }));
check(JSON.stringify(got).includes("news"), "the tag is there");

const account = {
  "X-ACCOUNT_CODE": credential("account_code"),
  "X-USERNAME": credential("username"),
  "X-PASSWORD": credential("password"),
};
const pushed = await appoxee.POST("/api/v3/message", {
  headers: account,
  body: { application_id: 1, campaign_id: 1, name: "Sale", description: "Spring", type: 0 },
});
check(pushed.response.ok, "the message was taken");
