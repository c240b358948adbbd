import { describe, expect, test } from "vitest";
import { accepts, bodyMediaType } from "#gateway/middleware/media-type.ts";

describe("the media type of a body", () => {
  test.for([
    { contentType: "application/json" },
    { contentType: "Application/JSON; charset=UTF-8" },
    { contentType: 'application/json;charset="utf-8"' },
    { contentType: "application/json; profile=x" },
  ])("$contentType is taken as JSON", ({ contentType }) => {
    expect(bodyMediaType({ "content-type": contentType }, ["application/json"])).toEqual({
      ok: true,
      value: "application/json",
    });
  });

  test.for([
    { headers: {}, why: "that is not named" },
    { headers: { "content-type": "text/plain" }, why: "of plain text" },
    { headers: { "content-type": "application/jsonp" }, why: "that only begins like JSON" },
    { headers: { "content-type": "application/json; charset=utf-16" }, why: "in another charset" },
    {
      headers: { "content-type": "application/json", "content-encoding": "gzip" },
      why: "that is compressed",
    },
  ])("one $why is refused, with what would be taken", ({ headers }) => {
    expect(bodyMediaType(headers, ["application/json"])).toMatchObject({
      ok: false,
      failure: { kind: "unsupported-media-type", headers: { accept: "application/json" } },
    });
  });
});

describe("the Accept header", () => {
  test.for([
    { accept: undefined, accepted: true },
    { accept: "*/*", accepted: true },
    { accept: "application/json", accepted: true },
    { accept: "text/html, application/*;q=0.8", accepted: true },
    { accept: "text/html", accepted: false },
    { accept: "application/json;q=0, */*", accepted: false },
    { accept: "application/xml;q=0.9, */*;q=0", accepted: false },
  ])("$accept lets JSON through: $accepted", ({ accept, accepted }) => {
    expect(accepts(accept, ["application/json"])).toBe(accepted);
  });
});
