/** Stands beside the timeline, in the same page, and talks to it as if it were that page. */
window.heard = [];
addEventListener('message', ({ data }) => window.heard.push(data));
setInterval(() => {
  const timeline = parent.frames[0];
  timeline.postMessage({ dateline: 1, kind: 'hello' }, '*');
  timeline.postMessage({ dateline: 1, kind: 'go-to', link: '?view=grid' }, '*');
  document.querySelector('#said').textContent = 'Said.';
}, 50);
