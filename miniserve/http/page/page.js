// The page: a text corrected as it is written, and the batch as it runs. No library, no build.

const WINDOW_S = 4; // what the picture shows
const REST_S = 0.5; // after the last that happened, the picture stands still
const TICK_MS = 100;
const CONNECTIONS = 5; // at a time to one server, as browsers do, beside the feed
const AGAIN_MS = 2000; // before the next try, if the feed could not be had
const ROW = 18, LABEL = 64, TOP = 4, STEPS = 30, AXIS = 18, DIGITS = 16; // pixels

const $ = (id) => document.getElementById(id);
const texts = await (await fetch("page/texts.json")).json();
let lang = "en";
let latest = null; // the newest event of the feed
let latestAt = 0; // when it came, on this page's clock

// --- words

function say(name, values = {}) {
  return texts[lang][name].replace(/\{(\w+)\}/g, (_, key) => values[key]);
}

function speak(wanted) {
  lang = wanted in texts ? wanted : "en";
  document.documentElement.lang = lang;
  for (const node of document.querySelectorAll("[data-text]")) node.textContent = say(node.dataset.text);
  for (const button of document.querySelectorAll("[data-lang]"))
    button.setAttribute("aria-pressed", String(button.dataset.lang === lang));
  $("sentence").placeholder = say("example");
  if (latest) draw(latest);
}

for (const button of document.querySelectorAll("[data-lang]"))
  button.addEventListener("click", () => speak(button.dataset.lang));

// --- a text and its correction

function post(body, signal) {
  const headers = { "Content-Type": "application/json" };
  return fetch("correct", { method: "POST", headers, body: JSON.stringify({ ...body, lang }), signal });
}

async function* events(response) {
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  let rest = "";
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    rest += decoder.decode(part.value, { stream: true });
    const whole = rest.split("\n\n");
    rest = whole.pop();
    for (const line of whole) if (line.startsWith("data: {")) yield JSON.parse(line.slice(6));
  }
}

/** Word by word, the longest common subsequence stays; what is only in one of them is marked. */
function marked(before, after) {
  const a = before.split(" "), b = after.split(" ");
  const common = Array.from({ length: a.length + 1 }, () => new Array(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      common[i][j] = a[i] === b[j] ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
  const nodes = [];
  const add = (tag, word) => {
    const node = document.createElement(tag);
    node.textContent = word;
    nodes.push(node, " ");
  };
  let i = 0, j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) { add("span", b[j]); i++; j++; }
    else if (j === b.length || (i < a.length && common[i + 1][j] >= common[i][j + 1])) add("del", a[i++]);
    else add("ins", b[j++]);
  }
  return nodes;
}

/** The words that an explanation quotes stand between asterisks. */
function quoted(text) {
  return text.split("*").map((part, place) => {
    const node = document.createElement(place % 2 ? "i" : "span");
    node.textContent = part;
    return node;
  });
}

function fail(message) {
  $("answer").className = "failed";
  $("answer").textContent = say("failed") + message;
}

let asking = new AbortController();

async function ask(sentence) {
  asking.abort(); // whoever asks again does not want the last answer any more
  asking = new AbortController();
  $("answer").className = "";
  $("answer").textContent = $("why").textContent = "";
  const response = await post({ sentence, stream: true }, asking.signal);
  if (!response.ok) return fail((await response.json()).error.message);
  for await (const event of events(response)) {
    if (event.error) return fail(event.error.message);
    if (event.delta !== undefined) $("answer").append(event.delta);
    else {
      $("answer").replaceChildren(...marked(sentence, event.corrected));
      $("why").replaceChildren(...quoted(event.explanation));
    }
  }
}

$("ask").addEventListener("submit", (event) => {
  event.preventDefault();
  ask($("sentence").value).catch((error) => error.name === "AbortError" || fail(error.message));
});

$("sentence").addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  $("ask").requestSubmit();
});

for (const button of document.querySelectorAll("[data-count]"))
  button.addEventListener("click", () => askAtOnce(Number(button.dataset.count)));

/** The same sentence, each with a number of its own, so that the answers differ. Beyond the connections that a
    browser has to one server, several come as one text, which becomes as many requests as it has lines. */
function askAtOnce(count) {
  const sentence = $("sentence").value || say("example");
  const asked = Array.from({ length: Math.min(count, CONNECTIONS) }, () => []);
  for (let number = 0; number < count; number++) asked[number % asked.length].push(`${number + 1}. ${sentence}`);
  const answers = asked.map((lines) => post({ sentence: lines.join("\n") }));
  Promise.all(answers).then(async ([first]) => first.ok || fail((await first.json()).error.message))
    .catch((error) => fail(error.message));
}

// --- the batch

/** What the server's clock says now. Events come only when something happens; in between, bars move by this. */
function serverNow(feed) {
  return feed.now + (performance.now() - latestAt) / 1000;
}

/** When the picture comes to rest: a moment after the last end. Never, while something goes on. */
function restsAt(feed) {
  const ends = [...feed.requests, ...feed.outside].map(({ ended }) => ended ?? Infinity);
  return ends.length ? Math.max(...ends) + REST_S : -Infinity;
}

function moves(feed) {
  return serverNow(feed) < restsAt(feed) + 2 * TICK_MS / 1000;
}

/** How many requests shared the steps, and from when to when: [{from, to, rows}]. */
function shares(requests, now) {
  const held = requests.filter(({ scheduled }) => scheduled !== null)
    .map(({ scheduled, ended }) => ({ from: scheduled, to: ended ?? now }));
  const edges = [...new Set(held.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  return edges.slice(1).map((to, place) => ({
    from: edges[place], to, rows: held.filter((one) => one.from < to && one.to >= to).length,
  }));
}

function shape(kind, attributes, parent) {
  const node = document.createElementNS("http://www.w3.org/2000/svg", kind);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  parent.append(node);
  return node;
}

/** feed: {now, num_slots, requests: [{slot, arrived, scheduled, first_token, ended}], outside: [{arrived, ended}]} */
function draw(feed) {
  const rest = restsAt(feed), rests = Number.isFinite(rest) && serverNow(feed) >= rest;
  const now = Math.min(serverNow(feed), Math.max(rest, feed.now));
  const numSlots = feed.num_slots;
  const waiting = feed.requests.filter((request) => request.scheduled === null && request.ended === null);
  const running = feed.requests.filter((request) => request.scheduled !== null && request.ended === null);
  const outside = feed.outside.filter(({ ended }) => (ended ?? now) > now - WINDOW_S);
  const extra = Math.max(waiting.length ? 1 : 0, outside.length ? 1 : 0);
  const width = $("batch").clientWidth || 600;
  const rowsHeight = (numSlots + extra) * ROW;
  const lanes = outside.length * 5;
  const height = TOP + rowsHeight + lanes + STEPS + AXIS;
  const x = (at) => LABEL + (Math.max(at, now - WINDOW_S) - (now - WINDOW_S)) / WINDOW_S * (width - LABEL);
  const picture = document.createDocumentFragment();

  const bar = (kind, from, to, y, thickness) => {
    if (from === null || to < now - WINDOW_S) return;
    shape("rect", { class: kind, x: x(from), y, width: Math.max(x(to) - x(from), 1), height: thickness }, picture);
  };
  const label = (y, words) => { shape("text", { x: 0, y }, picture).textContent = words; };

  for (let slot = 0; slot < numSlots; slot++) {
    const bottom = TOP + (slot + 1) * ROW;
    shape("line", { class: "lane", x1: LABEL, x2: width, y1: bottom - 1, y2: bottom - 1 }, picture);
    label(bottom - 5, say("slot", { number: slot }));
  }
  for (const { slot, arrived, scheduled, first_token: firstToken, ended } of feed.requests) {
    if (scheduled === null) continue;
    const y = TOP + slot * ROW, end = ended ?? now;
    bar("waiting", arrived, scheduled, y + ROW - 5, 3);
    bar("prefill", scheduled, firstToken ?? end, y + 3, ROW - 8);
    bar("decode", firstToken, end, y + 3, ROW - 8);
  }
  const below = TOP + numSlots * ROW;
  if (waiting.length) {
    label(below + ROW - 5, say("queue"));
    waiting.forEach(({ arrived }, place) => bar("waiting", arrived, now, below + 2 + place % 4 * 4, 3));
  }
  outside.forEach(({ arrived, ended }, place) => bar("outside", arrived, ended ?? now, below + ROW + place * 5, 4));
  const ground = height - AXIS;
  label(ground - 8, say("rows"));
  for (const { from, to, rows } of shares(feed.requests, now)) {
    if (!rows || to < now - WINDOW_S) continue;
    const tall = (STEPS - 14) * rows / numSlots;
    bar("rows", from, to, ground - tall, tall);
    if (x(to) - x(from) >= DIGITS)
      shape("text", { x: (x(from) + x(to)) / 2, y: ground - tall - 2, "text-anchor": "middle" }, picture)
        .textContent = rows;
  }
  shape("text", { x: LABEL, y: height - 4 }, picture).textContent = say("seconds", { number: WINDOW_S });
  shape("text", { x: width, y: height - 4, "text-anchor": "end" }, picture).textContent =
    rests ? say("rested") : say("now");

  $("batch").setAttribute("viewBox", `0 0 ${width} ${height}`);
  $("batch").style.height = `${height}px`;
  $("batch").replaceChildren(picture);
  $("summary").textContent = say("summary", { used: running.length, slots: numSlots, waiting: waiting.length })
    + (outside.length ? " " + say("outsiders", { count: outside.length }) : "");
}

let feed = null;

function watch() {
  feed?.close();
  latest = null;
  if (document.hidden) return; // nobody looks, and a browser has few connections to one server
  feed = new EventSource("batch");
  feed.addEventListener("message", (event) => {
    latest = JSON.parse(event.data);
    latestAt = performance.now();
    draw(latest);
  });
  feed.addEventListener("error", () => {
    latest = null;
    $("summary").textContent = say("offline");
    if (feed.readyState === EventSource.CLOSED) setTimeout(watch, AGAIN_MS); // not ready, or too many watch
  });
}

document.addEventListener("visibilitychange", watch);
setInterval(() => { if (latest && moves(latest)) draw(latest); }, TICK_MS);
watch();
addEventListener("resize", () => { if (latest) draw(latest); });

speak(navigator.language.slice(0, 2));
