import { answerFleet, answerRoute } from './choices.js';

for (const choice of ['granted', 'denied'] as const) {
  document.querySelector(`#route-${choice}`)!.addEventListener('click', () => answerRoute(choice));
  document.querySelector(`#fleet-${choice}`)!.addEventListener('click', () => answerFleet(choice));
}
