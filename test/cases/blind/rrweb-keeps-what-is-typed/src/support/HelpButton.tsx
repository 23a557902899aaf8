import { useState } from 'react';
import { startRecording, stopRecording } from './record-session';

export function HelpButton({ ticketId }: { ticketId: string }) {
  const [on, setOn] = useState(false);
  const toggle = () => {
    if (on) stopRecording();
    else startRecording(ticketId);
    setOn(!on);
  };
  return <button onClick={toggle}>{on ? 'Stop showing my screen' : 'Show my screen to support'}</button>;
}
