// Makes and uses passkeys. Without it, or where there are none, the pages offer passwords alone.

const capable =
  window.PublicKeyCredential?.parseRequestOptionsFromJSON && window.PublicKeyCredential.parseCreationOptionsFromJSON;

async function send(address, token, body, type) {
  const headers = { "X-XSRF-TOKEN": token, Accept: "application/json" };
  if (type) headers["Content-Type"] = type;
  const answer = await fetch(address, { method: "POST", headers, body });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.status === 204 ? null : answer.json();
}

async function signIn({ token, to }) {
  const options = PublicKeyCredential.parseRequestOptionsFromJSON(await send("/sign-in/passkey/options", token));
  const signed = await navigator.credentials.get({ publicKey: options });
  const address = "/sign-in/passkey?to=" + encodeURIComponent(to);
  location.assign((await send(address, token, JSON.stringify(signed), "application/json")).to);
}

async function add({ token }, form) {
  const password = new URLSearchParams({ password: form.elements.password.value });
  const options = PublicKeyCredential.parseCreationOptionsFromJSON(
    await send("/account/passkeys/options", token, password),
  );
  const credential = await navigator.credentials.create({ publicKey: options });
  const made = JSON.stringify({ credential: credential.toJSON(), label: form.elements.label.value });
  await send("/account/passkeys", token, made, "application/json");
  location.assign("/account?done=PASSKEY_ADDED");
}

function offer(section, begin) {
  section.hidden = false;
  const failure = section.querySelector("[role=alert]");
  begin(async (work) => {
    failure.hidden = true;
    try {
      await work();
    } catch {
      failure.hidden = false;
    }
  });
}

const door = document.getElementById("passkey");
if (door && capable && location.hostname === door.dataset.host) {
  offer(door, (attempt) =>
    door.querySelector("button").addEventListener("click", () => attempt(() => signIn(door.dataset))),
  );
}

const shelf = document.getElementById("passkey-add");
if (shelf && capable && location.hostname === shelf.dataset.host) {
  offer(shelf, (attempt) =>
    shelf.querySelector("form").addEventListener("submit", (event) => {
      event.preventDefault();
      attempt(() => add(shelf.dataset, event.target));
    }),
  );
  document.getElementById("passkey-none")?.remove();
}
