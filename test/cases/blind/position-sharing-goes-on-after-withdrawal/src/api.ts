import axios from 'axios';

export const api = axios.create({ baseURL: 'https://api.family-map.example/v1', timeout: 10_000 });
