import { createRoot } from 'react-dom/client';
import { useAnswers } from './state/answers';
import { bootTelemetry } from './telemetry/boot';

function App() {
  const { analytics, answer } = useAnswers();
  return (
    <main>
      <h1>Recipes</h1>
      {analytics === 'open' && (
        <p>
          May we look at how you move through the pages? <button onClick={() => answer('granted')}>Yes</button>
          <button onClick={() => answer('refused')}>No</button>
        </p>
      )}
    </main>
  );
}

bootTelemetry('k3v9xq');
createRoot(document.getElementById('root')!).render(<App />);
