// case: the door of a dormitory knows one way to open, the face
import type { OpenRequest } from './methods';

export function describe(request: OpenRequest): string {
  switch (request.method) {
    case 'face':
      return `face of ${request.residentId}`;
  }
}
