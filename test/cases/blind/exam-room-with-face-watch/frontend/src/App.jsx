import { BrowserRouter, Route, Routes } from 'react-router-dom';
import DeviceCheck from './pages/DeviceCheck';
import ExamRoom from './pages/ExamRoom';
import FaceSetup from './pages/FaceSetup';

export default function App() {
  return (
    <BrowserRouter>
      <Routes>
        <Route path="/check" element={<DeviceCheck />} />
        <Route path="/face" element={<FaceSetup />} />
        <Route path="/exam/:examId" element={<ExamRoom />} />
      </Routes>
    </BrowserRouter>
  );
}
