import express from 'express';
import { codeRoute } from './lockers/code.route';
import { faceRoute } from './lockers/face.route';

express().use(express.json({ limit: '3mb' }), faceRoute, codeRoute).listen(8090);
