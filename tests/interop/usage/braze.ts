// Braze: the key in a header, dates in query names with brackets, and pages in a header.

import createClient from "openapi-fetch";
import type { paths } from "#specs/braze";
import { accepted, baseUrl, check, credential } from "./mock.ts";

const headers = { Authorization: `Bearer ${credential("api_key")}` };
const braze = createClient<paths>({ baseUrl, headers });

const time = new Date().toISOString();
const tracked = accepted(
  await braze.POST("/users/track", {
    body: {
      attributes: [{ external_id: "user1", first_name: "Jo", visits: { inc: 1 } }],
      events: [{ external_id: "user1", name: "rented_movie", time, properties: { title: "Alien" } }],
      purchases: [{ external_id: "user1", product_id: "backpack", currency: "USD", price: 12.5, time }],
    },
  }),
);
check(tracked.events_processed === 1, "the event was processed");

const exported = accepted(await braze.POST("/users/export/ids", { body: { external_ids: ["user1"] } }));
check(exported.users[0]?.external_id === "user1", "the export has the user");

const since = { "last_edit.time[gt]": "2016-01-01T00:00:00Z" };
const listed = accepted(await braze.GET("/campaigns/list", { params: { query: since } }));
const campaign = listed.campaigns[0];
check(campaign !== undefined, "there are campaigns");

const details = accepted(await braze.GET("/campaigns/details", { params: { query: { campaign_id: campaign.id } } }));
check(details.name === campaign.name, "the campaign has the same name in the list");

const group = { subscription_group_id: "5eed0008-0000-4000-8000-000000000001", "external_id[]": ["user1", "user2"] };
const states = accepted(await braze.GET("/subscription/status/get", { params: { query: group } }));
check("user2" in states.status, "the second identifier arrived");

const catalog_name = "restaurants";
const page = await braze.GET("/catalogs/{catalog_name}/items", { params: { path: { catalog_name } } });
const [item] = accepted(page).items;
check(item !== undefined, "there are items");
const path = { catalog_name, item_id: item.id };
const deleted = await braze.DELETE("/catalogs/{catalog_name}/items/{item_id}", { params: { path } });
check(deleted.response.status === 202, "the item was deleted");
