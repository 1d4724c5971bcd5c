import { ApplicationInsights } from '@microsoft/applicationinsights-web';

interface Reader {
  email: string;
  interests: string[];
  articles: number;
}

const insights = new ApplicationInsights({ config: { connectionString: '' } });
insights.loadAppInsights();

export function read(reader: Reader): void {
  insights.trackEvent({ name: 'read' }, { email: reader.email }); // flow: analytics plain encrypted to Microsoft Azure
  insights.trackEvent({ name: 'read' }, { articles: reader.articles });
  insights.trackPageView({ name: `profile of ${reader.email}` }); // flow: analytics plain encrypted to Microsoft Azure
  insights.setAuthenticatedUserContext(reader.email); // flow: analytics plain encrypted to Microsoft Azure
  insights.trackMetric({ name: 'articles', average: 1 }, { email: reader.email }); // flow: analytics plain encrypted to Microsoft Azure
  insights.trackTrace({ message: reader.email }); // flow: log plain encrypted to Microsoft Azure
  insights.trackDependencyData({ id: '1', target: reader.email, responseCode: 200 }); // flow: log plain encrypted to Microsoft Azure
  insights.trackException({ exception: new Error(reader.email) }); // flow: error-text plain; error-tracker plain encrypted to Microsoft Azure
}
