import { hotjar } from 'react-hotjar';
import { grantedPurposes } from './consent';
if (grantedPurposes().includes('analytics')) hotjar.initialize({ id: 1, sv: 6 });
