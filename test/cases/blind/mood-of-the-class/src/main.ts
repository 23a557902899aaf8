// case: the webinar page looks every few seconds how attentive and glad the participants appear
// rules: no-biometric-attribute-inference

import { createApp } from 'vue';
import * as faceapi from '@vladmandic/face-api';
import Classroom from './Classroom.vue';

void faceapi.nets.tinyFaceDetector.loadFromUri('/models').then(() => createApp(Classroom).mount('#app'));
