import type { ApiModel, LibraryModel } from './model.js';
import { DROPS } from './parts.js';

/** Countly runs on a server that the configuration names. */
function sends(channel: 'analytics' | 'error-tracker', ...data: readonly string[]): ApiModel {
  return {
    sink: { channel, data, recipient: 'host', transport: { url: ['config0.url'] } },
    drops: true,
  };
}

export const COUNTLY: LibraryModel = {
  package: 'countly-sdk-web',
  alsoKnownAs: ['countly-sdk-nodejs'],
  docs: 'https://support.countly.com/hc/en-us/articles/360037441932-Web-analytics-JavaScript',
  members: {
    init: { configures: true, drops: true },
    '{add_event,user_details,change_id,set_id,track_view,track_pageview,start_event,end_event,report_feedback}':
      sends('analytics', 'args'),
    'userData.{set,set_once,push,push_unique}': sends('analytics', 'arg1'),
    '{log_error,recordError,add_log}': sends('error-tracker', 'args'),
    '{begin_session,end_session,track_sessions,track_clicks,userData.save,userData.increment,q.push}': DROPS,
  },
};
