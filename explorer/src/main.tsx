import 'graphiql/style.css';
import './explorer.css';

import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';

import firstQuery from './first-query.graphql?raw';

const root = document.getElementById('explorer');
if (!root) throw new Error('index.html has no #explorer.');
createRoot(root).render(
  <GraphiQL
    fetcher={createGraphiQLFetcher({ url: '/graphql' })}
    defaultQuery={firstQuery}
    isHeadersEditorEnabled={false}
  />,
);
