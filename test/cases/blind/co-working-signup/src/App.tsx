import React, { useState } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router-dom';
import SignUp from './SignUp';
import EventInvitation from './EventInvitation';
import CookieSettings from './CookieSettings';

export default function App() {
  const [cookies, setCookies] = useState(false);
  return (
    <BrowserRouter>
      <Routes>
        <Route path="/" element={<EventInvitation />} />
        <Route path="/join" element={<SignUp />} />
        <Route path="/welcome" element={<p>Welcome!</p>} />
      </Routes>
      <footer>
        <button onClick={() => setCookies(true)}>Cookies</button>
        {cookies && <CookieSettings onClose={() => setCookies(false)} />}
      </footer>
    </BrowserRouter>
  );
}
