import LogRocket from 'logrocket';

interface Shopper {
  id: string;
  email: string;
  firstName: string;
  basket: number;
}

LogRocket.init('shop/web', { dom: { inputSanitizer: true }, shouldCaptureIP: false });

export function replayed(shopper: Shopper): void {
  LogRocket.identify(shopper.id, { name: shopper.firstName, email: shopper.email }); // flow: analytics plain encrypted to LogRocket
  LogRocket.track('ordered', { email: shopper.email }); // flow: analytics plain encrypted to LogRocket
  LogRocket.track('ordered', { basket: shopper.basket });
  LogRocket.captureException(new Error(shopper.email)); // flow: error-text plain; error-tracker plain encrypted to LogRocket
  LogRocket.captureMessage(`No stock for ${shopper.firstName}`); // flow: error-tracker plain encrypted to LogRocket
  LogRocket.addTag('email', shopper.email); // flow: error-tracker plain encrypted to LogRocket
  LogRocket.log(shopper.email); // flow: log plain encrypted to LogRocket
  LogRocket.info(shopper.email); // flow: log plain encrypted to LogRocket
  LogRocket.warn(shopper.email); // flow: log plain encrypted to LogRocket
  LogRocket.error(shopper.email); // flow: log plain encrypted to LogRocket
  LogRocket.debug('ordered', shopper); // flow: log plain encrypted to LogRocket
  LogRocket.debug('ordered', shopper.basket);
}

export function record(): void {
  LogRocket.init('shop/web'); // flow: analytics plain encrypted to LogRocket (possible)
  LogRocket.init('shop/web', { dom: { inputSanitizer: false }, shouldCaptureIP: false }); // flow: analytics plain encrypted to LogRocket
  LogRocket.init('shop/web', { dom: { inputSanitizer: 'lipsum' }, shouldCaptureIP: true }); // flow: analytics plain encrypted to LogRocket
}
