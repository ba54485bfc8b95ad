// Moves exhibits and documents of a filing by dragging their handles, keeps the focus where it was after a move by
// button, and shows what the work came to when it ends. Everything also works without this file.

const exhibits = () => document.getElementById("exhibits");

async function move(item, place, exhibit) {
  const body = new URLSearchParams({ place, _csrf: exhibits().dataset.token });
  if (exhibit) body.set("exhibit", exhibit);
  const answer = await fetch(item.dataset.move, {
    method: "POST",
    headers: { "HX-Request": "true" },
    body,
  });
  if (!answer.ok) {
    location.reload();
    return;
  }
  const focused = document.activeElement?.closest("[data-move]")?.dataset.move;
  const open = [...exhibits().querySelectorAll("details[open]")].map((fold) => fold.closest("[data-move]")?.dataset.move);
  exhibits().outerHTML = await answer.text();
  for (const at of open) find(at)?.querySelector(":scope > details, :scope > div > details")?.setAttribute("open", "");
  if (focused) refocus(focused);
  say(find(item.dataset.move));
  refreshWork();
}

const isBusy = () => document.getElementById("running") !== null;
let wasBusy = isBusy();

// The progress is swapped by itself, so that nothing a person has opened beside it closes; the rest follows at the end.
// The end is an answer without progress: it swaps nothing in, so there is no htmx:afterSwap to wait for.
document.addEventListener("htmx:afterOnLoad", () => {
  if (wasBusy && !isBusy()) refreshWork();
  wasBusy = isBusy();
});

function refreshWork() {
  const work = document.getElementById("work");
  if (work) window.htmx?.ajax("GET", work.dataset.at, { target: "#work", swap: "outerHTML" });
}

// Tells whoever doesn't see it what the moved thing is called now.
function say(moved) {
  const name = moved?.querySelector("h3, :scope > div > span")?.textContent ?? "";
  exhibits().querySelector("[data-said]").textContent = name;
}

const find = (at) => exhibits().querySelector(`[data-move="${CSS.escape(at)}"]`);

// The same arrow of the same thing; where it has come to the end, the other one.
function refocus(at) {
  const buttons = [...(find(at)?.querySelectorAll(":scope > .moves button") ?? [])];
  const arrow = buttons.find((button) => !button.disabled && button.textContent === lastArrow);
  (arrow || buttons.find((button) => !button.disabled))?.focus();
}

let lastArrow = "";

document.addEventListener("submit", (event) => {
  const form = event.target;
  const item = form.closest("[data-move]");
  if (!form.parentElement?.classList.contains("moves") || !item) return;
  event.preventDefault();
  lastArrow = form.querySelector("button").textContent;
  const values = new FormData(form);
  move(item, values.get("place"), values.get("exhibit"));
});

let dragged = null;
let target = null;

document.addEventListener("pointerdown", (event) => {
  if (!event.target.classList?.contains("handle") || event.button !== 0) return;
  event.preventDefault();
  dragged = event.target.closest("[data-move]");
  dragged.classList.add("dragged");
});

document.addEventListener("pointermove", (event) => {
  if (!dragged) return;
  event.preventDefault();
  target?.classList.remove("target");
  target = under(event);
  target?.classList.add("target");
});

document.addEventListener("pointerup", (event) => {
  if (!dragged) return;
  const item = dragged;
  const onto = under(event);
  stop();
  if (!onto || onto === item) return;
  const list = onto.dataset.order ? onto : onto.parentElement;
  const others = [...list.children].filter((one) => one !== item);
  const place = Math.max(0, others.indexOf(onto));
  const after = sameList(item, onto) && follows(item, onto);
  move(item, place + (after ? 1 : 0), list.dataset.exhibit);
});

document.addEventListener("pointercancel", stop);
document.addEventListener("keydown", (event) => event.key === "Escape" && stop());

function stop() {
  dragged?.classList.remove("dragged");
  target?.classList.remove("target");
  dragged = target = null;
}

// What a thing may be put before: an exhibit before exhibits, a document before documents of any exhibit.
function under(event) {
  const kind = dragged.parentElement.dataset.order;
  const touched = document.elementFromPoint(event.clientX, event.clientY)?.closest("[data-move]");
  let found = touched;
  while (found && found.parentElement.dataset.order !== kind) found = found.parentElement.closest("[data-move]");
  found ??= emptyList(touched, kind);
  return found && exhibits().contains(found) ? found : null;
}

// An exhibit that holds nothing yet takes its first document anywhere.
function emptyList(exhibit, kind) {
  const list = exhibit?.querySelector(`:scope > [data-order="${kind}"]`);
  return list && list.children.length === 0 ? list : null;
}

const sameList = (one, other) => one.parentElement === other.parentElement;
const follows = (one, other) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
