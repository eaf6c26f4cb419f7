/** Where the page is shown unless somebody says otherwise; known without the server, so that a command can name it in its help. */
export const DEFAULT_PORT = 4217;
