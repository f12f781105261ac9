import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/words/sets/first.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { guardPage } from './platform/trusted-types.ts';
import { startHistory } from './state/history.ts';
import { WORKER_URL } from './state/large/worker-url.ts';

guardPage([WORKER_URL]);
startHistory();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has lost its #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
