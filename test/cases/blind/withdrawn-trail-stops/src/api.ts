import axios from 'axios';

export const api = axios.create({ baseURL: 'https://api.wegwarte.example/v2', timeout: 10_000 });
