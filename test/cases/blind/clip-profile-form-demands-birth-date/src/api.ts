import axios from 'axios';
import type { ProfileForm } from './form-rules';

export const saveProfile = (form: ProfileForm) => axios.put('/api/me/profile', form);
