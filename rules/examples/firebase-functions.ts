import { logger } from 'firebase-functions';
import { onCall, onRequest, type CallableRequest } from 'firebase-functions/v2/https';

export const patients = onRequest({ region: 'europe-west1' }, (req, res) => {
  logger.info(req.body.email, req.body.page); // flow: log plain
  res.json({ mail: req.query.email }); // flow: http-response plain
});

export const create = onCall((request) => {
  logger.log(request.data.email); // flow: log plain
  logger.log(request.data.page);
});

export function called(request: CallableRequest): void {
  logger.log(request.data.email); // flow: log plain
  logger.warn(request.auth.token.email); // flow: log plain
  logger.error(request.rawRequest.ip); // flow: log plain
  logger.debug({ mail: request.data.email }); // flow: log plain
  logger.write({ severity: 'INFO', message: request.data.email }); // flow: log plain
}
