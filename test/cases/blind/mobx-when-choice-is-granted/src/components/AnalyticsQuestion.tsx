import { observer } from 'mobx-react-lite';
import { privacy } from '../stores/PrivacyStore';

export const AnalyticsQuestion = observer(() =>
  privacy.analytics === 'open' ? (
    <aside role="dialog">
      <p>May we count how you use the planner? Nothing is shown to other companies.</p>
      <button onClick={() => privacy.answer('granted')}>Yes</button>
      <button onClick={() => privacy.answer('refused')}>No</button>
    </aside>
  ) : null,
);
