// case: running PWA: the recorder asks for a separate location consent, the weather chip only stops for people who said no
// rules: no-collection-before-consent, no-permission-as-consent
import React from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter, Route, Routes } from 'react-router-dom';
import Dashboard from './pages/Dashboard';
import Friends from './pages/Friends';
import RecordRun from './pages/RecordRun';

createRoot(document.getElementById('root')!).render(
  <React.StrictMode>
    <BrowserRouter>
      <Routes>
        <Route path="/" element={<Dashboard />} />
        <Route path="/friends" element={<Friends />} />
        <Route path="/record" element={<RecordRun />} />
      </Routes>
    </BrowserRouter>
  </React.StrictMode>,
);
