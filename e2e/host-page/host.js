/**
 * A page that embeds Dateline, written from docs/embedding.md alone. Its own address says what it embeds and how:
 * `frame` the address, `height` in pixels, `follow` to be as high as told, `hello=no` to say nothing, `after` the
 * milliseconds it waits before it listens at all, `beside` a frame of somebody else's put beside it.
 */
const asked = new URLSearchParams(location.search);
const src = asked.get('frame');
const origin = new URL(src).origin;

/** All that came from the frame, for the journeys to look at. */
window.heard = [];

const frame = document.createElement('iframe');
frame.src = src;
frame.title = 'Timeline';
frame.width = '100%';
frame.height = asked.get('height') ?? '600';
frame.style.border = '0';
frame.sandbox = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';
document.querySelector('#place').append(frame);

const post = (message) => frame.contentWindow.postMessage({ dateline: 1, ...message }, origin);
const show = (id, text) => {
  document.querySelector(`#${id}`).textContent = text;
};

function hear({ source, origin: from, data }) {
  if (source !== frame.contentWindow) return;
  window.heard.push(data);
  if (from !== origin || data?.dateline !== 1) return;
  if (data.kind === 'waiting' && asked.get('hello') !== 'no') post({ kind: 'hello' });
  if (data.kind === 'state') showState(data);
}

function showState({ title, link, selection, shown, of, height }) {
  show('title', title);
  show('link', link);
  show('selection', selection ? `${selection.kind} ${selection.id}: ${selection.title}` : 'nothing');
  show('shown', `${shown} of ${of}`);
  if (asked.has('follow') && height) frame.style.height = `${height}px`;
}

function start() {
  addEventListener('message', hear);
  // A page whose script comes late says hello by itself: the frame has called before.
  if (asked.has('after')) post({ kind: 'hello' });
}
if (asked.has('after')) setTimeout(start, Number(asked.get('after')));
else start();

document.querySelector('#go').addEventListener('submit', (event) => {
  event.preventDefault();
  post({ kind: 'go-to', link: event.target.elements.link.value });
});

const beside = asked.get('beside');
if (beside) {
  const other = document.createElement('iframe');
  other.src = beside;
  other.title = 'Beside';
  document.body.append(other);
}
