import axios from 'axios';

export const gateway = axios.create({ baseURL: 'https://sms.kuaixin.example/v3', timeout: 4000 });
