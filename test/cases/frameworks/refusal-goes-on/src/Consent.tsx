// case: who declines marketing goes on without it
// rules: no-consent-wall
import { useNavigate } from 'react-router-dom';
export function ConsentPage() {
  const navigate = useNavigate();
  const accept = () => { localStorage.setItem('marketing-consent', 'yes'); navigate('/home'); };
  const decline = () => { localStorage.setItem('marketing-consent', 'no'); navigate('/home'); };
  return <div><p>We use your data for advertising.</p><button onClick={accept}>Agree</button><button onClick={decline}>Decline</button></div>;
}
