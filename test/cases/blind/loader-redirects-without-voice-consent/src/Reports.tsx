import { Link } from 'react-router-dom';

export function Reports() {
  return (
    <ul>
      <li>Report 7: <Link to="/reports/7/dictation">Dictate</Link> or <Link to="/reports/7/text">Type</Link></li>
    </ul>
  );
}
