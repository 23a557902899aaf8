import { useState } from 'react';
import { keepChoice, readChoice, type Choice } from '../lib/choices';
import { startReplay } from '../lib/replay';

export function Settings() {
  const [replay, setReplay] = useState<Choice | null>(readChoice('replay')?.choice ?? null);
  const [compact, setCompact] = useState(true);

  const decide = (choice: Choice) => {
    keepChoice('replay', choice);
    setReplay(choice);
    if (choice === 'given') startReplay();
  };

  return (
    <section>
      <label><input type="checkbox" checked={compact} onChange={(e) => setCompact(e.target.checked)} /> Compact tables</label>
      <p>May we record the session of this desk to find errors? You can say no and change it here at any time.</p>
      <button type="button" onClick={() => decide('given')}>Yes, record</button>
      <button type="button" onClick={() => decide('refused')}>No</button>
      <p>{replay ?? 'not decided'}</p>
    </section>
  );
}
