// Sends files piece by piece with progress, over lines that break; takes files and folders that are dropped on the form.
// Everything also works without this file, only not as patiently.

const form = document.getElementById("upload");
const list = document.getElementById("sending");
const say = (key) => list.dataset[key];
const token = () => form.querySelector('[name="_csrf"]').value;
const dropped = [];
let running = 0;

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

form.addEventListener("submit", (event) => {
  const chosen = [...form.querySelectorAll('input[type="file"]')].flatMap((input) => [...input.files]);
  const files = [...chosen.map((file) => [file, file.webkitRelativePath || file.name]), ...dropped.splice(0)];
  if (files.length === 0) return;
  event.preventDefault();
  const said = new FormData(form);
  said.delete("files");
  for (const input of form.querySelectorAll('input[type="file"]')) input.value = "";
  sendAll(files, said);
});

// Two at a time: one waits for the server to seal while the other uses the line.
async function sendAll(files, said) {
  const waiting = files.map(([file, name]) => ({ file, name, said, row: show(name) }));
  list.scrollIntoView({ block: "nearest" });
  await Promise.all([0, 1].map(async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await send(next);
  }));
}

async function send(job) {
  running++;
  job.stopped = false;
  job.row.retry.hidden = true;
  job.row.cancel.hidden = false;
  job.row.cancel.onclick = () => { job.stopped = true; };
  try {
    const item = await sendPatiently(job);
    finish(job.row, item ? say("done") : say("stopped"), item);
  } catch (refused) {
    finish(job.row, refused.message || say("failed"), null);
    job.row.retry.hidden = false;
    job.row.retry.onclick = () => send(job);
  }
  if (--running === 0 && !list.querySelector('[data-open="true"]')) location.assign(form.action);
}

// Goes on where the server says it stands; a line that is gone is waited for.
async function sendPatiently(job) {
  for (let wait = 1000; ; wait = Math.min(wait * 2, 30000)) {
    try {
      return await sendOnce(job);
    } catch (fault) {
      if (!(fault instanceof TypeError)) throw fault;
      job.row.words.textContent = say("waiting");
      await pause(wait);
      if (job.stopped) return null;
    }
  }
}

async function sendOnce(job) {
  const { file } = job;
  if (file.size === 0) throw new Error(say("empty"));
  const body = new URLSearchParams([...job.said].filter(([, value]) => typeof value === "string"));
  body.set("name", job.name);
  body.set("bytes", file.size);
  body.set("modified", file.lastModified);
  let at = await ask(form.dataset.uploads, { method: "POST", body });
  while (at.received < file.size) {
    if (job.stopped) return cancel(at);
    progress(job.row, at.received, file.size);
    const piece = file.slice(at.received, at.received + at.piece);
    at = await ask(`${at.address}/pieces/${at.received}`, {
      method: "PUT", body: piece, headers: { "Content-Type": "application/octet-stream" },
    });
  }
  progress(job.row, file.size, file.size);
  job.row.cancel.hidden = true;
  job.row.words.textContent = say("sealing");
  return (await ask(`${at.address}/completion`, { method: "POST" })).item;
}

async function cancel(at) {
  await fetch(`${at.address}/cancellation`, { method: "POST", headers: { "X-XSRF-TOKEN": token() }, redirect: "manual" });
  return null;
}

// A conflict says where the server stands, which is an answer too.
async function ask(address, options) {
  const answer = await fetch(address, { ...options, headers: { ...options.headers, "X-XSRF-TOKEN": token() } });
  if (!answer.ok && answer.status !== 409) throw new Error(answer.status === 422 ? say("form") : say("failed"));
  return answer.json();
}

function show(name) {
  const row = document.getElementById("sending-row").content.firstElementChild.cloneNode(true);
  row.querySelector("bdi").textContent = name;
  list.hidden = false;
  list.querySelector("ul").append(row);
  return {
    row,
    words: row.querySelector("small"),
    bar: row.querySelector("progress"),
    cancel: row.querySelector("[data-cancel]"),
    retry: row.querySelector("[data-retry]"),
  };
}

function progress(row, received, bytes) {
  row.bar.max = bytes;
  row.bar.value = received;
  row.words.textContent = `${Math.floor((received * 100) / bytes)} %`;
}

function finish(row, words, item) {
  row.words.textContent = words;
  row.cancel.hidden = true;
  row.row.dataset.open = String(!item);
}

for (const kind of ["dragenter", "dragover"]) {
  form.addEventListener(kind, (event) => {
    event.preventDefault();
    form.classList.add("target");
  });
}
form.addEventListener("dragleave", () => form.classList.remove("target"));
form.addEventListener("drop", async (event) => {
  event.preventDefault();
  form.classList.remove("target");
  const entries = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  for (const entry of entries) await gather(entry);
  form.querySelector("[data-dropped]").textContent = dropped.length === 0 ? "" : say("dropped").replace("#", dropped.length);
});

async function gather(entry) {
  if (entry.isFile) {
    const file = await new Promise((found, failed) => entry.file(found, failed));
    dropped.push([file, entry.fullPath.slice(1)]);
    return;
  }
  const reader = entry.createReader();
  const read = () => new Promise((found, failed) => reader.readEntries(found, failed));
  for (let some = await read(); some.length > 0; some = await read()) {
    for (const each of some) await gather(each);
  }
}

window.addEventListener("beforeunload", (event) => {
  if (running > 0) event.preventDefault();
});
