import { followRide, type Ride } from './follow';

let ride: Ride | undefined;

document.querySelector('#unlock')!.addEventListener('click', () => {
  ride = followRide((metres) => {
    document.querySelector('#metres')!.textContent = `${Math.round(metres)} m`;
  });
});

document.querySelector('#lock')!.addEventListener('click', () => {
  ride?.end();
  ride = undefined;
});
