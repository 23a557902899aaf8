import { createRoot } from 'react-dom/client';
import { HashRouter, Link, Route, Routes } from 'react-router-dom';
import { startUsage } from './lib/usage';
import { restoreReplay } from './lib/replay';
import { Handover } from './pages/Handover';
import { PatientPage } from './pages/PatientPage';
import { Patients } from './pages/Patients';
import { Settings } from './pages/Settings';

startUsage();
restoreReplay();

createRoot(document.getElementById('root')!).render(
  <HashRouter>
    <nav>
      <Link to="/">Patients</Link>
      <Link to="/handover">Handover</Link>
      <Link to="/settings">Settings</Link>
    </nav>
    <Routes>
      <Route path="/" element={<Patients />} />
      <Route path="/patients/:id" element={<PatientPage />} />
      <Route path="/handover" element={<Handover />} />
      <Route path="/settings" element={<Settings />} />
    </Routes>
  </HashRouter>,
);
