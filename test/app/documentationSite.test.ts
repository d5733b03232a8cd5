import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSite } from "../../src/app/generate/site/buildSite";
import { findFaults } from "../../src/app/generate/site/findFaults";

describe("the documentation site", () => {
  const folder = mkdtempSync(join(tmpdir(), "site-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const page = (name: string): string => readFileSync(join(folder, name), "utf8");

  test("has no link that leads nowhere and asks no other host", () => {
    expect(buildSite(folder)).toEqual([]);
  });

  test("opens from a folder: links between pages are relative, to pages and not to Markdown", () => {
    expect(page("index.html")).toContain('href="tutorial.html"');
    expect(page("guides/analysts.html")).toContain('href="../tutorial.html"');
    expect(page("index.html")).toContain('src="files/docs/screenshots/entity.png"');
    for (const name of ["index.html", "tutorial.html", "reference/schema.html"])
      expect(page(name)).not.toMatch(/href="(?:\/|[^":]*\.md\b)|<script/);
  });

  test("prints the schema with every type linked to its place", () => {
    const schema = page("reference/schema.html");
    expect(schema).toMatch(/id="official"/);
    expect(schema).toContain('<a href="#officialconnection"><code>OfficialConnection!</code></a>');
  });

  test("a link to nowhere, to no such place, or a picture of another host is a fault", () => {
    const html =
      '<h2 id="here">x</h2><a href="tutorial.html#nowhere">a</a><a href="gone.html">b</a><a href="#here">c</a>' +
      '<img alt="" src="https://elsewhere.example/x.png"><a href="https://elsewhere.example">d</a>';
    const faults = findFaults(
      folder,
      new Map([
        ["index.html", html],
        ["tutorial.html", ""],
      ]),
    );
    expect(faults).toEqual([
      'index.html: <a href="tutorial.html#nowhere"> leads to no such place',
      'index.html: <a href="gone.html"> leads to no file',
      'index.html: <img src="https://elsewhere.example/x.png"> asks another host',
    ]);
  });
});
