import './styles/explore.css';
import { createRoot } from 'react-dom/client';
import { wayOf } from './address/history.ts';
import { WayContext } from './address/use-way.ts';
import { Explorer } from './explorer.tsx';

const root = document.getElementById('explorer');
if (root === null) throw new Error('The page has no element #explorer. Expected one to draw in. Build the page again.');

createRoot(root).render(
  <WayContext value={wayOf(window)}>
    <Explorer />
  </WayContext>,
);
