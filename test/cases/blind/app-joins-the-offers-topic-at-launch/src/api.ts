import axios from 'axios';

export const api = axios.create({ baseURL: 'https://api.bakery.example', timeout: 8000 });
