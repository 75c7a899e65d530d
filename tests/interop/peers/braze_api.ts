// npm's braze-api: each of its methods, called once, each on a fresh mock. Prints what each returned.

import { Braze } from "braze-api";
import { baseUrl, credential, setting } from "../usage/mock.ts";

const ids: Record<string, string> = JSON.parse(setting("MOCK_IDS"));

function id(name: string): string {
  const value = ids[name];
  if (value === undefined) throw new Error(`The seed of the mock has no ${name}.`);
  return value;
}

const braze = new Braze(baseUrl, credential("api_key"));
const later = "2030-02-20T13:14:47Z";
const now = new Date().toISOString();

const external_user_ids = [id("USER_ID")];
const recipients = [{ external_user_id: id("USER_ID") }];
const user_alias = { alias_name: id("ALIAS_NAME"), alias_label: id("ALIAS_LABEL") };
const messages = { android_push: { alert: "Hello", title: "A message" } };
const schedule = { time: later };
const campaign = { campaign_id: id("TRIGGER_CAMPAIGN_ID") };
const canvas = { canvas_id: id("CANVAS_ID") };
const subscription_group_id = id("EMAIL_GROUP_ID");
const template = { template_name: "Receipt", subject: "Your receipt", body: "<p>Thank you</p>" };

async function collected<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** By method; a comma separates it from the words that tell two calls of one method apart. */
const calls: Record<string, () => Promise<unknown>> = {
  "campaigns.details": () => braze.campaigns.details({ campaign_id: id("CAMPAIGN_ID") }),
  "campaigns.list": () => braze.campaigns.list({ page: 0, include_archived: true, sort_direction: "desc" }),
  "campaigns.trigger.schedule.create": () => braze.campaigns.trigger.schedule.create({ ...campaign, recipients, schedule }),
  "campaigns.trigger.schedule.delete": () =>
    braze.campaigns.trigger.schedule.delete({ ...campaign, schedule_id: id("TRIGGER_SCHEDULE_ID") }),
  "campaigns.trigger.schedule.update": () =>
    braze.campaigns.trigger.schedule.update({ ...campaign, schedule_id: id("TRIGGER_SCHEDULE_ID"), schedule }),
  "campaigns.trigger.send": () =>
    braze.campaigns.trigger.send({ ...campaign, recipients, trigger_properties: { order: "4711" } }),
  "canvas.list": () => braze.canvas.list({ "last_edit.time[gt]": "2016-01-01T00:00:00Z" }),
  "canvas.trigger.schedule.create": () => braze.canvas.trigger.schedule.create({ ...canvas, recipients, schedule }),
  "canvas.trigger.schedule.delete": () =>
    braze.canvas.trigger.schedule.delete({ ...canvas, schedule_id: id("CANVAS_SCHEDULE_ID") }),
  "canvas.trigger.schedule.update": () =>
    braze.canvas.trigger.schedule.update({ ...canvas, schedule_id: id("CANVAS_SCHEDULE_ID"), schedule }),
  "canvas.trigger.send": () =>
    braze.canvas.trigger.send({ ...canvas, recipients, canvas_entry_properties: { order: "4711" } }),
  "catalogs.synchronous.item": () =>
    braze.catalogs.synchronous.item({ catalog_name: id("CATALOG"), item_id: "restaurant1" }),
  "catalogs.synchronous.items": () => collected(braze.catalogs.synchronous.items({ catalog_name: id("CATALOG") })),
  "catalogs.synchronous.list": () => braze.catalogs.synchronous.list(),
  "email.blacklist": () => braze.email.blacklist({ email: [id("EMAIL")] }),
  "email.bounce.remove": () => braze.email.bounce.remove({ email: id("BOUNCED_EMAIL") }),
  "email.spam.remove": () => braze.email.spam.remove({ email: id("SPAM_EMAIL") }),
  "messages.schedule.create": () => braze.messages.schedule.create({ external_user_ids, messages, schedule }),
  "messages.schedule.delete": () => braze.messages.schedule.delete({ schedule_id: id("SCHEDULE_ID") }),
  "messages.schedule.update": () => braze.messages.schedule.update({ schedule_id: id("SCHEDULE_ID"), schedule }),
  "messages.scheduled_broadcasts": () => braze.messages.scheduled_broadcasts({ end_time: later }),
  "messages.send": () => braze.messages.send({ external_user_ids, messages }),
  "segments.analytics": () => braze.segments.analytics({ segment_id: id("SEGMENT_ID"), length: 7 }),
  "segments.details": () => braze.segments.details({ segment_id: id("SEGMENT_ID") }),
  "segments.list": () => braze.segments.list({ page: 0, sort_direction: "asc" }),
  "sends.id.create": () => braze.sends.id.create({ campaign_id: id("CAMPAIGN_ID"), send_id: "spring" }),
  "subscription.status.get": () =>
    braze.subscription.status.get({ subscription_group_id, external_id: [id("USER_ID"), id("SECOND_USER_ID")] }),
  "subscription.status.set": () =>
    braze.subscription.status.set({
      subscription_group_id,
      subscription_state: "subscribed",
      external_id: [id("USER_ID")],
      email: [id("EMAIL")],
    }),
  "subscription.user.status": () => braze.subscription.user.status({ external_id: [id("USER_ID")], limit: 10, offset: 0 }),
  "templates.content_blocks.create": () =>
    braze.templates.content_blocks.create({ name: "greeting", content: "Hello", state: "draft" }),
  "templates.content_blocks.get": () =>
    braze.templates.content_blocks.get({ content_block_id: id("CONTENT_BLOCK_ID"), include_inclusion_data: true }),
  "templates.content_blocks.list": () => braze.templates.content_blocks.list({ limit: 10 }),
  "templates.content_blocks.update": () =>
    braze.templates.content_blocks.update({
      content_block_id: id("CONTENT_BLOCK_ID"),
      name: "footer",
      content: "Hello again",
    }),
  "templates.email_templates.create": () => braze.templates.email_templates.create(template),
  "templates.email_templates.get": () =>
    braze.templates.email_templates.get({ email_template_id: id("EMAIL_TEMPLATE_ID") }),
  "templates.email_templates.list": () => braze.templates.email_templates.list({ limit: 10, offset: 0 }),
  "templates.email_templates.update": () =>
    braze.templates.email_templates.update({ email_template_id: id("EMAIL_TEMPLATE_ID"), ...template }),
  "transactional.v1.campaigns.send": () =>
    braze.transactional.v1.campaigns.send(id("TRANSACTIONAL_CAMPAIGN_ID"), {
      external_send_id: "order-4711",
      recipient: [{ external_user_id: id("USER_ID") }],
    }),
  "transactional.v1.campaigns.send, as documented": () =>
    braze.transactional.v1.campaigns.send(id("TRANSACTIONAL_CAMPAIGN_ID"), {
      external_send_id: "order-4711",
      // The page says that it is an object.
      recipient: { external_user_id: id("USER_ID") } as never,
    }),
  "users.alias.new": () =>
    braze.users.alias.new({ user_aliases: [{ external_id: id("USER_ID"), alias_name: "jo", alias_label: "shop" }] }),
  "users.alias.update": () =>
    braze.users.alias.update({
      alias_updates: [{ alias_label: id("ALIAS_LABEL"), old_alias_name: id("ALIAS_NAME"), new_alias_name: "jo" }],
    }),
  "users.delete": () => braze.users.delete({ external_ids: [id("USER_ID")] }),
  "users.export.global_control_group": () => braze.users.export.global_control_group({ fields_to_export: ["email"] }),
  "users.export.ids": () => braze.users.export.ids({ external_ids: [id("USER_ID"), "nobody"] }),
  "users.export.segment": () =>
    braze.users.export.segment({ segment_id: id("SEGMENT_ID"), fields_to_export: ["external_id", "email"] }),
  "users.external_ids.remove": () => braze.users.external_ids.remove({ external_ids: ["nobody"] }),
  "users.external_ids.rename": () =>
    braze.users.external_ids.rename({
      external_id_renames: [{ current_external_id: id("USER_ID"), new_external_id: "renamed" }],
    }),
  "users.identify": () =>
    braze.users.identify({ aliases_to_identify: [{ external_id: id("BARE_USER_ID"), user_alias }] }),
  "users.merge": () =>
    braze.users.merge({
      merge_updates: [
        {
          identifier_to_merge: { external_id: id("SECOND_USER_ID") },
          identifier_to_keep: { external_id: id("USER_ID") },
        },
      ],
    }),
  "users.track": () =>
    braze.users.track(
      {
        attributes: [{ external_id: id("USER_ID"), first_name: "Jo", visits: { inc: 1 } }],
        events: [{ external_id: id("USER_ID"), name: "rented_movie", time: now }],
        purchases: [{ external_id: id("USER_ID"), product_id: "backpack", currency: "USD", price: 12.5, time: now }],
      },
      true,
    ),
  "v2.subscription.status.set": () =>
    braze.v2.subscription.status.set({
      subscription_groups: [{ subscription_group_id, subscription_state: "subscribed", external_ids: [id("USER_ID")] }],
    }),
};

/** The methods of the client, by the path to them. */
function methods(value: object, path: string[] = []): string[] {
  return Object.entries(value).flatMap(([name, member]) => {
    const here = [...path, name];
    if (typeof member === "function") return [here.join(".")];
    return typeof member === "object" ? methods(member, here) : [];
  });
}

async function outcome(call: () => Promise<unknown>): Promise<object> {
  await fetch(`${baseUrl}/_mock/reset`, { method: "POST" });
  try {
    return { result: await call() };
  } catch (error) {
    return { error: String(error) };
  }
}

const outcomes: Record<string, object> = {};
for (const [name, call] of Object.entries(calls)) outcomes[name] = await outcome(call);
console.log(JSON.stringify({ methods: methods(braze), outcomes }));
