import { errorLogger, logger } from 'express-winston';

export const requests = logger({ requestWhitelist: ['body', 'url'] }); // flow: log plain (possible)
export const errors = errorLogger({ requestWhitelist: ['body'] }); // flow: log plain (possible)
export const addresses = logger({ requestWhitelist: ['url'] });
export const described = logger({
  dynamicMeta: (request) => ({ mail: request.body.email }), // flow: log plain
  msg: (request, response) => `${request.method} ${response.statusCode}`,
});
