import { z } from 'zod';

/** What GET /api/venues answers. */
export const venueListResponse = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      frontDeskPhone: z.string(),
      location: z.object({ x: z.number(), y: z.number() }),
      openFrom: z.string(),
    }),
  ),
  nextCursor: z.string().nullable(),
});

export type Venue = z.infer<typeof venueListResponse>['items'][number];
