export const topics = {
  outages: 'service-outages',
  offers: 'weekly-offers',
} as const;
