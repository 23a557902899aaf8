import messaging from '@react-native-firebase/messaging';

const TOPIC = 'weekly-offers';

export const joinOffers = () => messaging().subscribeToTopic(TOPIC);

export const leaveOffers = () => messaging().unsubscribeFromTopic(TOPIC);
