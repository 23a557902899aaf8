// case: a field service board: one screen takes the position on load, one shows it on a click, signatures and photos
// rules: no-collection-before-consent, no-excessive-location-precision, no-third-party-sharing-without-consent, no-personal-data-in-logs

import { BrowserRouter, NavLink, Route, Routes } from 'react-router-dom';
import JobList from './pages/JobList';
import CheckIn from './pages/CheckIn';
import DayRoute from './pages/DayRoute';
import Evidence from './pages/Evidence';
import Forecast from './pages/Forecast';

export default function App() {
  return (
    <BrowserRouter>
      <nav>
        <NavLink to="/">Jobs</NavLink>
        <NavLink to="/day">My day</NavLink>
        <NavLink to="/forecast">Weather</NavLink>
      </nav>
      <Routes>
        <Route path="/" element={<JobList />} />
        <Route path="/jobs/:id/check-in" element={<CheckIn />} />
        <Route path="/jobs/:id/evidence" element={<Evidence />} />
        <Route path="/day" element={<DayRoute />} />
        <Route path="/forecast" element={<Forecast />} />
      </Routes>
    </BrowserRouter>
  );
}
