// Notes how many ordinals have been given to articles.
//
// @param given INTEGER!
// @rows none
// @mode WRITE
MATCH (graph:Newsgraph {id: 'graph'})
SET graph.articles = $given
