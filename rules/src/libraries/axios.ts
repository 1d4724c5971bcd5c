import type { ApiModel, LibraryModel } from './model.js';
import { DROPS, passes, requests, unchecked } from './parts.js';

/** An answer whose data is what the type argument of the request says. */
const ANSWER: ApiModel = { returns: 'axios:AxiosResponse<<0>>' };

/**
 * The request methods under a prefix. `options` is the place of the instance's options: `init0` for instances of
 * `axios.create`, `config0` where a module is configured.
 */
export function axiosMembers(prefix: string, options: 'init0' | 'config0'): Record<string, ApiModel> {
  const request = (data: readonly string[], config: string, url: string): ApiModel => ({
    ...requests({
      address: [url],
      query: [`${config}.params`],
      content: [...data, `${config}.headers`, `${config}.auth`, `${config}.data`],
      transport: {
        base: [`${config}.baseURL`, `${options}.baseURL`],
        unencryptedWhen: unchecked(
          `${config}.httpsAgent.rejectUnauthorized`,
          `${options}.httpsAgent.rejectUnauthorized`,
        ),
      },
    }),
    ...ANSWER,
  });
  return {
    [`${prefix}{get,delete,head,options}`]: request([], 'arg1', 'arg0'),
    [`${prefix}{post,put,patch,postForm,putForm,patchForm}`]: request(['arg1'], 'arg2', 'arg0'),
    [`${prefix}request`]: request([], 'arg0', 'arg0.url'),
  };
}

export const AXIOS: LibraryModel = {
  package: 'axios',
  alsoKnownAs: ['redaxios', 'xior'],
  docs: 'https://axios-http.com/docs/req_config',
  types: { AxiosInstance: 'Axios', AxiosStatic: 'Axios' },
  members: {
    ...axiosMembers('', 'config0'),
    ...axiosMembers('Axios#', 'init0'),
    create: { drops: true, returns: 'Axios' },
    // Called as a function: `axios(config)`, `axios(url, config)`, and the same on an instance.
    'AxiosError#response': { is: 'AxiosResponse' },
    'AxiosResponse#data': { is: '<0>', unknown: true },
    '{default,Axios}': {
      ...requests({
        address: ['arg0.url'],
        url: ['arg0', 'arg0.url'],
        query: ['arg0.params', 'arg1.params'],
        content: ['arg0.data', 'arg0.headers', 'arg0.auth', 'arg1.data', 'arg1.headers', 'arg1.auth'],
        transport: {
          base: ['arg0.baseURL', 'arg1.baseURL', 'init0.baseURL'],
          unencryptedWhen: unchecked(
            'arg0.httpsAgent.rejectUnauthorized',
            'arg1.httpsAgent.rejectUnauthorized',
            'init0.httpsAgent.rejectUnauthorized',
          ),
        },
      }),
      ...ANSWER,
    },
    'Axios#interceptors.{request,response}.{use,eject,clear}': DROPS,
    'interceptors.{request,response}.{use,eject,clear}': DROPS,
    '{all,toFormData,formToJSON,mergeConfig}': passes('args'),
    '{isAxiosError,isCancel,CancelToken,CanceledError}': DROPS,
    '{getUri,Axios#getUri}': passes('arg0'),
  },
};
