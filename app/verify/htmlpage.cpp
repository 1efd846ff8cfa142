#include "app/verify/htmlpage.h"

namespace holdall {

// A row is a grid of its own whose columns have given widths (see htmlreport.cpp), and no browser lays one
// out that is not in sight: a table that was one would take seconds to be sorted at ten thousand rows.
const QByteArrayView reportStyle = R"css(
:root { color-scheme: light dark; --text: #1b1e20; --quiet: #5b6268; --page: #fff; --head: #eff0f1;
  --line: #d5d8da; --good: #1a7f37; --bad: #b3261e; --doubt: #8a5a00; }
@media (prefers-color-scheme: dark) {
  :root { --text: #eff0f1; --quiet: #a3abb2; --page: #1b1e20; --head: #2a2e32; --line: #3b4045;
    --good: #5fd07f; --bad: #ff8a80; --doubt: #f0b95a; }
}
* { box-sizing: border-box; }
body { font: 0.875rem/1.45 system-ui, sans-serif; margin: 1.5rem; color: var(--text); background: var(--page); }
h1 { font-size: 1.5rem; margin: 0 0 0.25rem; }
p { margin: 0 0 0.75rem; }
.quiet { color: var(--quiet); }
form { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center; margin: 0 0 1rem; }
form[hidden] { display: none; }
fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0.5rem; }
legend, .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
label.chip { border: 1px solid var(--line); border-radius: 1em; padding: 0.15rem 0.7rem; cursor: pointer; }
label.chip:has(:checked) { background: var(--head); border-color: currentColor; }
label.chip:focus-within { outline: 2px solid; outline-offset: 1px; }
input[type=search] { font: inherit; color: inherit; background: var(--page); border: 1px solid var(--line);
  border-radius: 0.3em; padding: 0.3rem 0.6rem; width: 22rem; max-width: 100%; }
table, thead, tbody { display: block; }
table { min-width: min-content; }
thead { position: sticky; top: 0; z-index: 1; background: var(--head); }
tr { display: grid; border-bottom: 1px solid var(--line); }
tr[hidden] { display: none; }
tbody tr { content-visibility: auto; contain-intrinsic-size: auto 1.8rem; }
th, td { text-align: start; padding: 0.25rem 0.5rem; overflow-wrap: anywhere; font-weight: normal; min-width: 0; }
thead th { font-weight: 600; padding: 0; overflow-wrap: normal; }
thead button { font: inherit; color: inherit; background: none; border: 0; width: 100%; text-align: inherit;
  padding: 0.4rem 0.5rem; cursor: pointer; }
thead button:disabled { cursor: default; color: inherit; }
thead [aria-sort=ascending] button::after { content: " \25B2"; }
thead [aria-sort=descending] button::after { content: " \25BC"; }
.n { text-align: end; font-variant-numeric: tabular-nums; }
.mono { font-family: ui-monospace, monospace; white-space: pre-wrap; unicode-bidi: isolate; }
td.s { font-weight: 600; }
.intact { color: var(--good); }
.damaged, .truncated, .unreadable { color: var(--bad); }
.unchecked, .unsupported, .encrypted { color: var(--doubt); }
@media print {
  :root { color-scheme: light; --text: #000; --quiet: #444; --page: #fff; --head: #fff; --line: #999;
    --good: #000; --bad: #000; --doubt: #000; }
  body { margin: 0; font-size: 8pt; }
  form, thead [aria-sort] button::after { display: none; }
  table { min-width: 0; }
  thead { position: static; }
  tbody tr { content-visibility: visible; break-inside: avoid; }
}
)css";

const QByteArrayView reportScript = R"js(
"use strict";
const form = document.querySelector("form");
const body = document.querySelector("tbody");
const heads = [...document.querySelectorAll("thead th")];
const search = form.querySelector("[type=search]");
const boxes = [...form.querySelectorAll("[type=checkbox]")];
const share = form.querySelector("output");
const collator = new Intl.Collator(undefined, { numeric: true });
let rows = [...body.rows].map(row => ({ row, status: row.dataset.s, text: row.textContent.toLowerCase() }));
const all = rows.length.toLocaleString();

function filter() {
  const wanted = search.value.trim().toLowerCase();
  const pressed = new Set(boxes.filter(box => box.checked).map(box => box.value));
  let shown = 0;
  for (const each of rows) {
    const fits = (!pressed.size || pressed.has(each.status)) && each.text.includes(wanted);
    if (each.row.hidden === fits) each.row.hidden = !fits;
    if (fits) ++shown;
  }
  share.textContent = shown.toLocaleString() + " of " + all + " shown";
}

function keyOf(cell) {
  if (cell.dataset.v !== undefined) return Number(cell.dataset.v);
  return cell.classList.contains("n") ? -1 : cell.textContent;
}

function sort(column) {
  const head = heads[column];
  const order = head.getAttribute("aria-sort") === "ascending" ? "descending" : "ascending";
  for (const each of heads) each.removeAttribute("aria-sort");
  head.setAttribute("aria-sort", order);
  const sign = order === "ascending" ? 1 : -1;
  for (const each of rows) each.key = keyOf(each.row.cells[column]);
  const compare = rows.length && typeof rows[0].key === "number" ? (a, b) => a - b : collator.compare;
  rows.sort((one, other) => sign * compare(one.key, other.key));
  body.replaceChildren(); // one by one out of their order would take a hundred times as long
  body.append(...rows.map(each => each.row));
}

heads.forEach((head, column) => {
  const button = head.querySelector("button");
  button.disabled = false;
  button.addEventListener("click", () => sort(column));
});
search.addEventListener("input", filter);
form.addEventListener("change", filter);
form.addEventListener("submit", event => event.preventDefault());
form.hidden = false;
filter();
)js";

} // namespace holdall
