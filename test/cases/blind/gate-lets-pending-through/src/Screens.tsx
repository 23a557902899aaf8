import { Route, Routes } from 'react-router-dom';

export function Screens() {
  return (
    <Routes>
      <Route path="/" element={<h1>Today’s orders</h1>} />
      <Route path="/ovens" element={<h1>Ovens</h1>} />
    </Routes>
  );
}
