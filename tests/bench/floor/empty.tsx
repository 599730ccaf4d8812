import { createRoot } from 'react-dom/client';

// The least that a page in React can be: a root with one word in it.
const root = document.getElementById('root');
if (root) createRoot(root).render(<p>Floor</p>);
