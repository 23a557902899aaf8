import type { GeoPosition } from 'react-native-geolocation-service';

export class TourSocket {
  private readonly socket = new WebSocket('wss://tours.example/live');

  push({ coords }: GeoPosition): void {
    this.socket.send(JSON.stringify({ lat: coords.latitude, lng: coords.longitude }));
  }
}
