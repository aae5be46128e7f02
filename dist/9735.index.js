export const id = 9735;
export const ids = [9735];
export const modules = {
    49735: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            VERSION: () => (VERSION),
            retry: () => (retry)
        });
        var bottleneck_light_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63251);
        var _octokit_request_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31015);
        var VERSION = "0.0.0-development";
        function isRequestError(error) {
            return error.request !== void 0;
        }
        async function errorRequest(state, octokit, error, options) {
            if (!isRequestError(error) || !error?.request.request) {
                throw error;
            }
            if (error.status >= 400 && !state.doNotRetry.includes(error.status)) {
                const retries = options.request.retries != null ? options.request.retries : state.retries;
                const retryAfter = Math.pow((options.request.retryCount || 0) + 1, 2);
                throw octokit.retry.retryRequest(error, retries, retryAfter);
            }
            throw error;
        }
        async function wrapRequest(state, octokit, request, options) {
            const limiter = new bottleneck_light_js__WEBPACK_IMPORTED_MODULE_0__();
            limiter.on("failed", function (error, info) {
                const maxRetries = ~~error.request.request?.retries;
                const after = ~~error.request.request?.retryAfter;
                options.request.retryCount = info.retryCount + 1;
                if (maxRetries > info.retryCount) {
                    return after * state.retryAfterBaseValue;
                }
            });
            return limiter.schedule(requestWithGraphqlErrorHandling.bind(null, state, octokit, request), options);
        }
        async function requestWithGraphqlErrorHandling(state, octokit, request, options) {
            const response = await request(options);
            if (response.data && response.data.errors && response.data.errors.length > 0 && /Something went wrong while executing your query/.test(response.data.errors[0].message)) {
                const error = new _octokit_request_error__WEBPACK_IMPORTED_MODULE_1__.G(response.data.errors[0].message, 500, {
                    request: options,
                    response
                });
                return errorRequest(state, octokit, error, options);
            }
            return response;
        }
        function retry(octokit, octokitOptions) {
            const state = Object.assign({
                enabled: true,
                retryAfterBaseValue: 1e3,
                doNotRetry: [400, 401, 403, 404, 410, 422, 451],
                retries: 3
            }, octokitOptions.retry);
            const retryPlugin = {
                retry: {
                    retryRequest: (error, retries, retryAfter) => {
                        error.request.request = Object.assign({}, error.request.request, {
                            retries,
                            retryAfter
                        });
                        return error;
                    }
                }
            };
            if (state.enabled) {
                octokit.hook.error("request", errorRequest.bind(null, state, retryPlugin));
                octokit.hook.wrap("request", wrapRequest.bind(null, state, retryPlugin));
            }
            return retryPlugin;
        }
        retry.VERSION = VERSION;
    }),
    31015: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            G: () => (RequestError)
        });
        class RequestError extends Error {
            name;
            status;
            request;
            response;
            constructor(message, statusCode, options) {
                super(message, { cause: options.cause });
                this.name = "HttpError";
                this.status = Number.parseInt(statusCode);
                if (Number.isNaN(this.status)) {
                    this.status = 0;
                }
                if ("response" in options) {
                    this.response = options.response;
                }
                const requestCopy = Object.assign({}, options.request);
                if (options.request.headers.authorization) {
                    requestCopy.headers = Object.assign({}, options.request.headers, {
                        authorization: options.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]")
                    });
                }
                requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
                this.request = requestCopy;
            }
        }
    })
};
