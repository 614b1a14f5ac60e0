// Shows every service's document in one drop-down; "Authorize" signs in with a proof key where signing in is offered here.
const here = window.location.origin;

const withSignIn = {
  statePlugins: {
    spec: {
      wrapActions: {
        updateJsonSpec: (original) => (document) => original(signInAdded(document)),
      },
    },
  },
};

function signInAdded(document) {
  return {
    ...document,
    servers: [{ url: here }],
    components: {
      ...document.components,
      securitySchemes: {
        ...document.components?.securitySchemes,
        signIn: {
          type: 'oauth2',
          flows: {
            authorizationCode: {
              authorizationUrl: `${here}/oauth2/authorize`,
              tokenUrl: `${here}/oauth2/token`,
              scopes: { openid: 'who you are' },
            },
          },
        },
        token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
      },
    },
    security: [{ signIn: ['openid'] }, { token: [] }],
  };
}

async function show() {
  const { documents } = await (await fetch('/docs/content.json')).json();
  const page = SwaggerUIBundle({
    urls: documents,
    dom_id: '#documents',
    deepLinking: true,
    validatorUrl: null,
    presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
    plugins: [SwaggerUIBundle.plugins.DownloadUrl, () => withSignIn],
    layout: 'StandaloneLayout',
    oauth2RedirectUrl: `${here}/docs/oauth2-redirect.html`,
  });
  page.initOAuth({ clientId: 'docs', scopes: 'openid', usePkceWithAuthorizationCodeGrant: true });
}

show();
